package se.samspel.deploy.sandbox;

/** A referral's new state, as the own feed tells it. */
record News(String referral, String state, long version) {}
