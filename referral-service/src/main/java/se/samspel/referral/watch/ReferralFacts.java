package se.samspel.referral.watch;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import se.samspel.kit.metrics.DatabaseFacts;
import se.samspel.kit.metrics.DatabaseFacts.Gauge;

/** Open referrals by state, and how long those in a queue have waited. */
class ReferralFacts {

    @Produces
    @Singleton
    DatabaseFacts openReferrals() {
        return new DatabaseFacts(
                "state",
                List.of(
                        "SUBMITTED",
                        "RECEIVED",
                        "NEEDS_COMPLETION",
                        "ACCEPTED",
                        "QUEUED",
                        "ENROLLED"),
                List.of(new Gauge("samspel.referrals", "Referrals that have not ended, by state")),
                "select state, referrals from open_referrals()");
    }

    /** Like a histogram's buckets, so that quantiles can be computed; in days. */
    @Produces
    @Singleton
    DatabaseFacts queueWaits() {
        return new DatabaseFacts(
                "le",
                List.of("14", "30", "60", "90", "180", "365", "+Inf"),
                List.of(
                        new Gauge(
                                "samspel.queue.waiting",
                                "Referrals in a queue that have waited at most so many days")),
                "select at_most, referrals from queue_waits()");
    }
}
