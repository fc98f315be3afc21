// Measures the npm package bitget-api; runs where that is installed.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";

const task = JSON.parse(readFileSync(0, "utf8"));
const require = createRequire(path.join(task.packages, "anything.js"));
const { RestClientV2, RestClientV3, WebsocketClientV3 } = require("bitget-api");

const keys = task.credentials;
const options = {
  apiKey: keys.api_key,
  apiSecret: keys.secret_key,
  apiPass: keys.passphrase,
  baseUrl: task.base_url,
  keepAlive: true,
};
const answerWithoutNetwork = async (config) => ({
  data: task.tickers_body,
  status: 200,
  statusText: "OK",
  headers: {},
  config,
});
const public_client = new RestClientV2({ baseUrl: task.base_url }, { adapter: answerWithoutNetwork });
const client = new RestClientV3(options);

async function work(number) {
  for (let i = 0; i < number; i++) {
    if (task.work === "tickers") await public_client.getSpotTicker();
    else await client.submitNewOrder(task.order);
  }
}

const seconds = (used) => (used.user + used.system) / 1e6;
const silent = { trace() {}, info() {}, error: console.error };

// CPU seconds from the first push to the last
async function takePushes() {
  const socket = new WebsocketClientV3({ wsUrl: task.base_url }, silent);
  const used = await new Promise((resolve, reject) => {
    let started;
    let left = task.calls;
    socket.on("update", () => {
      started ??= process.cpuUsage();
      if (--left === 0) resolve(process.cpuUsage(started));
    });
    socket.on("exception", reject);
    socket.subscribe({ topic: "ticker", payload: { instType: task.inst_type, symbol: task.symbol } }, "v3Public");
  });
  socket.closeAll(true);
  return seconds(used);
}

const inFlight = task.work === "orders_in_flight" ? task.in_flight : 1;
async function makeCalls() {
  const started = process.cpuUsage();
  await Promise.all(Array.from({ length: inFlight }, () => work(Math.floor(task.calls / inFlight))));
  return seconds(process.cpuUsage(started));
}

const taken = [];
for (let round = 0; round <= task.rounds; round++) {
  const used = task.work === "pushes" ? await takePushes() : await makeCalls();
  taken.push(used / task.calls);
}
console.log(JSON.stringify(taken.slice(1)));
process.exit(0);
