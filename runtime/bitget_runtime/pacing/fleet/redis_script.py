"""What runs in Redis, in one step and by the clock of Redis: the same sliding windows as in `windows.py`.

Every bucket is a sorted set of bookings by time in microseconds. A member is the name of a booking, so that one that is
told twice is counted once. All keys have the same hash tag, so that they are on one node of a cluster.
"""

from __future__ import annotations

BOOKED = 0
"""A reply: booked; then the microseconds to wait, the number of the limit that was full before (0: none), and when."""

REFUSED = 1
"""A reply: it would wait too long, nothing is booked; then the same."""

NOT_READY = 2
"""A reply: this Redis has just started, or lost its data, and does not know yet what the fleet has sent."""

SCRIPT = """
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]

local function text(number) return string.format('%.0f', number) end

local function before(key, at) return redis.call('ZCOUNT', key, '-inf', '(' .. text(at)) end

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
  redis.call('ZREMRANGEBYSCORE', key, '-inf', '(' .. text(now - span))
  if redis.call('EXISTS', key) == 1 then
    redis.call('PEXPIRE', key, math.ceil((nth(key, -1) - now + span) / 1000) + 1000)
  end
end

-- KEYS: marker, sorted sets; ARGV: 'tell', how long all others have to tell, how long bookings count,
-- then per booking: number of its key, its name, its time from now. Returns how long until Redis is ready.
if ARGV[1] == 'tell' then
  redis.call('SET', KEYS[1], text(now + ARGV[2]), 'NX')
  for i = 4, #ARGV, 3 do
    redis.call('ZADD', KEYS[tonumber(ARGV[i])], 'NX', text(now + ARGV[i + 2]), ARGV[i + 1])
  end
  for i = 2, #KEYS do keep(KEYS[i], tonumber(ARGV[3])) end
  return {math.max(0, redis.call('GET', KEYS[1]) - now)}
end

-- KEYS: marker, a sorted set per limit, closures; ARGV: 'book', longest wait, name of the booking, number of limits,
-- then per limit: most, span, and what the exchange said: how many are left (-1: nothing), when, after how long;
-- then per closure: for how long this process closes it.
local ready = redis.call('GET', KEYS[1])
if not ready or now < tonumber(ready) then return {2, 0, 0, 0} end
local limits = tonumber(ARGV[4])
local at, full = now, 0

for i = limits + 2, #KEYS do
  local asked = tonumber(ARGV[4 + 5 * limits + i - limits - 1])
  local closed = tonumber(redis.call('GET', KEYS[i]) or 0)
  if asked > 0 and now + asked > closed then
    closed = now + asked
    redis.call('SET', KEYS[i], text(closed), 'PX', math.ceil(asked / 1000))
  end
  at = math.max(at, closed)
end

for i = 1, limits do
  local key, of = KEYS[i + 1], 5 * i
  local most, span, left = tonumber(ARGV[of]), tonumber(ARGV[of + 1]), tonumber(ARGV[of + 2])
  if left >= 0 then
    local said, took = now - ARGV[of + 3], tonumber(ARGV[of + 4])
    local ours = redis.call('ZCOUNT', key, '(' .. text(said - span - 2 * took), text(said))
    for n = 1, most - left - ours do redis.call('ZADD', key, text(said), ARGV[3] .. '/' .. n) end
  end
end

local moved = true
while moved do
  moved = false
  for i = 1, limits do
    local free = free_at(KEYS[i + 1], at, tonumber(ARGV[5 * i]), tonumber(ARGV[5 * i + 1]))
    if free > at then at, full, moved = free, i, true end
  end
end

if at - now > tonumber(ARGV[2]) then return {1, at - now, full, now} end
for i = 1, limits do
  redis.call('ZADD', KEYS[i + 1], text(at), ARGV[3])
  keep(KEYS[i + 1], tonumber(ARGV[5 * i + 1]) + 1000000)
end
return {0, at - now, full, now}
"""
