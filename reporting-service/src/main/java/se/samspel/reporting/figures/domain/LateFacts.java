package se.samspel.reporting.figures.domain;

import java.util.SortedSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.definition.domain.Population;

/** Facts that are read once, and only where something is asked of them. */
public final class LateFacts implements Facts {

    private final Supplier<Facts> reading;
    private @Nullable Facts read;

    public LateFacts(Supplier<Facts> reading) {
        this.reading = reading;
    }

    @Override
    public Measured answer(Ask ask) {
        return read().answer(ask);
    }

    @Override
    public SortedSet<String> codes(Population population, String dimension) {
        return read().codes(population, dimension);
    }

    private Facts read() {
        Facts now = read == null ? reading.get() : read;
        read = now;
        return now;
    }
}
