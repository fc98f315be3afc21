// Measures the npm package bitget-api; runs where that is installed.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";

const task = JSON.parse(readFileSync(0, "utf8"));
const require = createRequire(path.join(task.packages, "anything.js"));
const { RestClientV2, RestClientV3 } = require("bitget-api");

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

const inFlight = task.work === "orders_in_flight" ? task.in_flight : 1;
const taken = [];
for (let round = 0; round <= task.rounds; round++) {
  const started = process.cpuUsage();
  await Promise.all(Array.from({ length: inFlight }, () => work(Math.floor(task.calls / inFlight))));
  const used = process.cpuUsage(started);
  taken.push((used.user + used.system) / 1e6 / task.calls);
}
console.log(JSON.stringify(taken.slice(1)));
process.exit(0);
