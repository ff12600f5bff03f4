package se.samspel.deploy.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is to be done with which referral, and when. */
final class Timetable {

    record Entry(Instant at, String referral, Act act) {}

    private final List<Entry> entries = new ArrayList<>();

    void plan(Instant at, String referral, Act act) {
        entries.add(new Entry(at, referral, act));
        entries.sort(Comparator.comparing(Entry::at).thenComparing(Entry::act));
    }

    /** Takes the first of what is due, if anything is. */
    Optional<Entry> takeDue(Instant now) {
        if (entries.isEmpty() || entries.getFirst().at().isAfter(now)) {
            return Optional.empty();
        }
        return Optional.of(entries.removeFirst());
    }

    void drop(String referral) {
        entries.removeIf(entry -> entry.referral().equals(referral));
    }

    boolean holds(String referral) {
        return entries.stream().anyMatch(entry -> entry.referral().equals(referral));
    }
}
