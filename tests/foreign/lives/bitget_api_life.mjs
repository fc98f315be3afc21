// A bot's life with bitget-api, unchanged but for its address: node bitget_api_life.mjs classic|unified
// Who started it can fill an order for it: a line "fill ID QTY" on its output, answered by a line on its input.
import assert from 'node:assert/strict';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const require = createRequire(process.env.FOREIGN_PACKAGES + '/');
const { RestClientV2, RestClientV3, WebsocketClientV2, WebsocketClientV3 } = require('bitget-api');

const { BITGET_API_KEY: apiKey, BITGET_SECRET_KEY: apiSecret, BITGET_PASSPHRASE: apiPass } = process.env;
const { BITGET_API_BASE_URL: baseUrl, BITGET_STREAM_BASE_URL: streamUrl } = process.env;
const keys = { apiKey, apiSecret, apiPass };
const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const HOUR = 3_600_000;

async function fill(orderId, qty) {
  console.log(`fill ${orderId} ${qty}`);
  await answers.next();
}

async function refused(call, code) {
  await assert.rejects(call, (error) => String(error.body?.code ?? error.code) === code);
}

function listening(Client, generation, side, subscribe) {
  const client = new Client({ ...keys, wsUrl: `${streamUrl}/${generation}/ws/${side}` }, quiet);
  const told = [];
  client.on('update', (push) => told.push(push));
  client.on('exception', (error) => told.push({ error }));
  const ready = new Promise((resolve) => client.on('response', (response) => response.event === 'subscribe' && resolve()));
  subscribe(client);
  return { client, told, ready };
}

const quiet = { trace() {}, info() {}, error: console.error };

async function until(condition) {
  for (let tries = 0; tries < 500; tries += 1) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail(`not within 10 s: ${condition}`);
}

function withoutHoles(rows, end) {
  const times = [...new Set(rows.map((row) => Number(row[0])))].sort((one, other) => one - other);
  assert.equal(times.length, rows.length, 'a candle came twice');
  times.forEach((time, index) => assert.equal(time, times[0] + index * HOUR));
  assert.equal(times.at(-1), end - HOUR);
}

async function unified() {
  const rest = new RestClientV3({ ...keys, baseUrl });
  const where = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' };
  assert.ok(Math.abs(Number((await rest.getServerTime()).data.serverTime) - Date.now()) < 5_000);
  assert.ok((await rest.getInstruments({ category: 'SPOT' })).data.length >= 2);
  assert.equal(Number((await rest.getTickers(where)).data[0].lastPrice), 60_000);

  const newest = Math.floor(Date.now() / HOUR) * HOUR - 24 * HOUR;
  const candles = [];
  for (let end = newest; candles.length < 500; end = Math.min(...candles.map((row) => Number(row[0])))) {
    candles.push(...(await rest.getHistoryCandles({ ...where, interval: '1H', endTime: String(end), limit: '100' })).data);
  }
  withoutHoles(candles, newest);

  const topics = ['order', 'fill', 'account', 'position'].map((topic) => ({ topic, payload: { instType: 'UTA' } }));
  const stream = listening(WebsocketClientV3, 'v3', 'private', (client) => client.subscribe(topics, 'v3Private'));
  await stream.ready;
  for (const category of ['SPOT', 'USDT-FUTURES']) {
    const order = { category, symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', qty: '0.02', price: '50000' };
    const { orderId } = (await rest.submitNewOrder(order)).data;
    assert.deepEqual((await rest.getUnfilledOrders({ category })).data.list.map((each) => each.orderId), [orderId]);
    await rest.modifyOrder({ category, symbol: 'BTCUSDT', orderId, qty: '0.03', price: '51000' });
    await fill(orderId, '0.01');
    const part = (await rest.getOrderInfo({ orderId })).data;
    assert.deepEqual([part.orderStatus, part.cumExecQty], ['partially_filled', '0.01']);
    await rest.cancelOrder({ category, symbol: 'BTCUSDT', orderId });
    assert.deepEqual((await rest.getTradeFills({ category, orderId })).data.list.map((each) => each.execQty), ['0.01']);
    assert.equal((await rest.getHistoryOrders({ category })).data.list[0].orderStatus, 'cancelled');
    const batch = (await rest.placeBatchOrders([order, { ...order, price: '1' }])).data;
    assert.deepEqual(batch.map((each) => Boolean(each.orderId)), [true, false]);
    await rest.cancelAllOrders({ category });
    const states = () => stream.told.filter((push) => push.arg?.topic === 'order').flatMap((push) => push.data)
      .filter((row) => row.orderId === orderId).map((row) => `${row.orderStatus} ${row.cumExecQty}`);
    await until(() => states().at(-1) === 'cancelled 0.01');
    assert.deepEqual(states(), ['new 0', 'new 0', 'partially_filled 0.01', 'cancelled 0.01']);
  }
  assert.equal((await rest.getCurrentPosition(where)).data.list[0].total, '0.01');
  await rest.closeAllPositions(where);
  assert.ok(!(await rest.getCurrentPosition(where)).data.list?.length);
  await refused(rest.getOrderInfo({ orderId: '1' }), '25204');
  await refused(rest.submitNewOrder({ category: 'SPOT', symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', qty: '800', price: '50000' }), '25202');
  assert.deepEqual(stream.told.filter((push) => push.error), []);
  stream.client.closeAll(true);
}

async function classic() {
  const rest = new RestClientV2({ ...keys, baseUrl });
  const product = { productType: 'USDT-FUTURES', symbol: 'BTCUSDT' };
  assert.ok(Math.abs(Number((await rest.getServerTime()).data.serverTime) - Date.now()) < 5_000);
  assert.ok((await rest.getSpotSymbolInfo()).data.length >= 2);
  assert.equal(Number((await rest.getSpotTicker({ symbol: 'BTCUSDT' })).data[0].lastPr), 60_000);

  const newest = Math.floor(Date.now() / HOUR) * HOUR - 24 * HOUR;
  const candles = [];
  for (let end = newest; candles.length < 500; end = Math.min(...candles.map((row) => Number(row[0])))) {
    const asked = { symbol: 'BTCUSDT', granularity: '1h', endTime: String(end), limit: '200' };
    candles.push(...(await rest.getSpotHistoricCandles(asked)).data);
  }
  withoutHoles(candles, newest);

  const stream = listening(WebsocketClientV2, 'v2', 'private', (client) => {
    client.subscribeTopic('SPOT', 'orders');
    client.subscribeTopic('USDT-FUTURES', 'orders');
  });
  await stream.ready;
  const spot = { symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', force: 'gtc', size: '0.02', price: '50000' };
  const { orderId } = (await rest.spotSubmitOrder(spot)).data;
  assert.deepEqual((await rest.getSpotOpenOrders({ symbol: 'BTCUSDT' })).data.map((each) => each.orderId), [orderId]);
  await fill(orderId, '0.01');
  assert.equal((await rest.getSpotOrder({ orderId })).data[0].status, 'partially_filled');
  await rest.spotCancelOrder({ symbol: 'BTCUSDT', orderId });
  assert.equal((await rest.getSpotFills({ symbol: 'BTCUSDT', orderId })).data[0].size, '0.01');
  const states = (id) => stream.told.filter((push) => push.arg?.channel === 'orders').flatMap((push) => push.data)
    .filter((row) => row.orderId === id).map((row) => `${row.status} ${row.accBaseVolume}`);
  await until(() => states(orderId).length === 3);
  assert.deepEqual(states(orderId), ['live 0', 'partially_filled 0.01', 'cancelled 0.01']);

  const order = { ...product, marginCoin: 'USDT', marginMode: 'crossed', side: 'buy', orderType: 'limit', force: 'gtc' };
  const batch = (await rest.futuresBatchSubmitOrders({
    ...product, marginCoin: 'USDT', marginMode: 'crossed',
    orderList: ['50000', '1'].map((price) => ({ side: 'buy', orderType: 'limit', force: 'gtc', size: '0.02', price })),
  })).data;
  assert.deepEqual([batch.successList.length, batch.failureList.length], [1, 1]);
  await rest.futuresCancelAllOrders({ productType: 'USDT-FUTURES' });
  const placed = (await rest.futuresSubmitOrder({ ...order, size: '0.02', price: '50000' })).data.orderId;
  await fill(placed, '0.01');
  await fill(placed, '0.01');
  await until(() => states(placed).at(-1) === 'filled 0.02');
  assert.deepEqual(states(placed), ['live 0', 'partially_filled 0.01', 'filled 0.02']);
  const held = async () => (await rest.getFuturesPosition({ ...product, marginCoin: 'USDT' })).data;
  assert.equal((await held())[0].total, '0.02');
  await rest.futuresFlashClosePositions(product);
  assert.deepEqual(await held(), []);
  assert.equal((await rest.getFuturesOrder({ ...product, orderId: placed })).data.state, 'filled');
  await refused(rest.spotCancelOrder({ symbol: 'BTCUSDT', orderId: '1' }), '43001');
  await refused(rest.spotSubmitOrder({ ...spot, size: '800' }), '43012');
  assert.deepEqual(stream.told.filter((push) => push.error), []);
  stream.client.closeAll(true);
}

await { classic, unified }[process.argv[2]]();
console.log('lived');
process.exit(0);
