"""The script that runs in Redis, in one step and by Redis's clock: the same sliding windows as in `windows.py`.

Every bucket is a sorted set of bookings by time in microseconds. A member is the name of a booking, so that one
booked twice is counted once. One hash holds what is closed, and until when. All keys have the same hash tag, so they
are on one node of a cluster.
"""

from __future__ import annotations

BOOKED = 0
"""A reply: booked; then the microseconds to wait, the number of the limit that was full before (0: none), and when."""

REFUSED = 1
"""A reply: it would have to wait too long, nothing is booked; then the same."""

NOT_READY = 2
"""A reply: this Redis has just started, or lost its data, and doesn't yet know what the fleet has sent."""

SCRIPT = """
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]

-- Times are whole, and Redis writes out numbers below 2^53 digit for digit: what is before one is at most that less 1.
local function before(key, at) return redis.call('ZCOUNT', key, '-inf', at - 1) end

local function forget(key, at) redis.call('ZREMRANGEBYSCORE', key, '-inf', at - 1) end

local function nth(key, index) return tonumber(redis.call('ZRANGE', key, index, index, 'WITHSCORES')[2]) end

local function free_at(key, at, most, span)
  local first = before(key, at + span) - most
  while first >= 0 do
    local full_until = nth(key, first) + span
    if full_until <= at then break end
    local following = before(key, full_until)
    if following >= first + most then
      at = full_until
      following = before(key, at + span)
    end
    first = following - most
  end
  return at
end

local function keep(key, span)
  forget(key, now - span)
  if redis.call('EXISTS', key) == 1 then
    redis.call('PEXPIRE', key, math.ceil((nth(key, -1) - now + span) / 1000) + 1000)
  end
end

-- KEYS: marker, sorted sets; ARGV: 'tell', how long all others have to tell, how long bookings count,
-- then per booking: number of its key, its name, its time from now; the later time of a known one counts, and one
-- without a time is withdrawn.
-- Returns how long until Redis is ready.
if ARGV[1] == 'tell' then
  redis.call('SET', KEYS[1], now + ARGV[2], 'NX')
  for i = 4, #ARGV, 3 do
    local key, name, after = KEYS[tonumber(ARGV[i])], ARGV[i + 1], tonumber(ARGV[i + 2])
    local known = tonumber(redis.call('ZSCORE', key, name) or 0)
    if not after then redis.call('ZREM', key, name)
    elseif known < now + after then redis.call('ZADD', key, now + after, name) end
  end
  for i = 2, #KEYS do keep(KEYS[i], tonumber(ARGV[3])) end
  return {math.max(0, redis.call('GET', KEYS[1]) - now)}
end

-- KEYS: marker, closures, a sorted set per limit; ARGV: 'book', and a list in JSON: longest wait, name of the booking,
-- limits, names of what may be closed, and for how long this process closes each. Of a limit: most, span, and what the
-- exchange said: how many are left (-1: nothing), when, after how long.
local ready = redis.call('GET', KEYS[1])
if not ready or now < tonumber(ready) then return {2, 0, 0, 0} end
local longest, booking, limits, closable, closing = unpack(cjson.decode(ARGV[2]))
local at, full = now, 0

-- Have a limit's set last for the booking that it just got. Now and then it gets more time than that, and what is over
-- is removed then; it counts nowhere meanwhile.
local function last(key, span)
  local needed = math.ceil((at - now + span) / 1000) + 1000
  if redis.call('PTTL', key) < needed then
    forget(key, now - span)
    redis.call('PEXPIRE', key, needed + 10000)
  end
end

local function close(name, lasts)
  redis.call('HSET', KEYS[2], name, now + lasts)
  lasts = math.ceil(lasts / 1000)
  if redis.call('PTTL', KEYS[2]) < lasts then redis.call('PEXPIRE', KEYS[2], lasts) end
end

local closed = redis.call('HMGET', KEYS[2], unpack(closable))
for i, asked in ipairs(closing) do
  local free = tonumber(closed[i] or 0)
  if asked > 0 and now + asked > free then
    free = now + asked
    close(closable[i], asked)
  end
  at = math.max(at, free)
end

for i, limit in ipairs(limits) do
  local most, span, left, ago, took = unpack(limit)
  if left >= 0 then
    local key, said = KEYS[i + 2], now - ago
    local ours = redis.call('ZCOUNT', key, said - span - 2 * took + 1, said)
    for n = 1, most - left - ours do redis.call('ZADD', key, said, booking .. '/' .. n) end
  end
end

local moved = true
while moved do
  moved = false
  for i, limit in ipairs(limits) do
    local free = free_at(KEYS[i + 2], at, limit[1], limit[2])
    if free > at then at, full, moved = free, i, true end
  end
end

if at - now > longest then return {1, at - now, full, now} end
for i, limit in ipairs(limits) do
  redis.call('ZADD', KEYS[i + 2], at, booking)
  last(KEYS[i + 2], limit[2] + 1000000)
end
return {0, at - now, full, now}
"""
