/** Tests of referral-service as its callers and the other services meet it. */
package se.samspel.referral;
