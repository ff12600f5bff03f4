package se.samspel.deploy.sandbox;

import java.time.Instant;
import se.samspel.deploy.load.NotYetKnown;
import se.samspel.deploy.load.Refused;
import se.samspel.deploy.load.StackAway;

/** One of the two who meet over a referral. */
sealed interface Part permits HostPart, ReferrerPart {

    /** What it does at first; the feed has been read to its end before. */
    void begin(Instant now) throws Refused, NotYetKnown, StackAway, InterruptedException;

    void hear(News news, Instant now) throws StackAway, InterruptedException;

    /** Does what is due now. */
    void act(Instant now) throws StackAway, InterruptedException;
}
