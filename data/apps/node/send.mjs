// Sends one mail (npm install nodemailer). Save as send.mjs. The code stays in the keyring; `mailkey get` reads it.
import { execFileSync } from "node:child_process";
import nodemailer from "nodemailer";

const address = "anna@gmail.com";
const code = execFileSync("mailkey", ["get", "--address", address, "--app", "node"], { encoding: "utf8" }).trim();

const server = nodemailer.createTransport({
  host: "smtp.gmail.com",
  port: 465,
  secure: true,
  pool: true, // one sign-in for many mails: Google counts sign-ins
  auth: { user: address, pass: code },
});
await server.sendMail({ from: address, to: address, subject: "Hello from Node", text: "It works." });
server.close();
