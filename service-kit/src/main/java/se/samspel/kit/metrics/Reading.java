package se.samspel.kit.metrics;

import java.util.OptionalLong;

/** What was measured last, or that nothing is known: a figure grown old would look like a fact. */
public final class Reading {

    private volatile OptionalLong last = OptionalLong.empty();

    public void set(long value) {
        last = OptionalLong.of(value);
    }

    public void forget() {
        last = OptionalLong.empty();
    }

    /** NaN while nothing is known: such a series is left out of sums and fires no alert. */
    public double now() {
        OptionalLong value = last;
        return value.isPresent() ? value.getAsLong() : Double.NaN;
    }
}
