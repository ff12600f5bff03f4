package se.samspel.kit.upkeep;

import org.jspecify.annotations.Nullable;

/**
 * One kind of ordered work. A step is short, in transactions of its own, and may be done twice:
 * after a death it is begun again from where the one before had ended.
 */
public interface Upkeep {

    Work work();

    /**
     * @param reached where the step before ended; null for the first
     */
    Step step(@Nullable String reached);

    /**
     * @param done how many rows or records this step changed
     * @param reached where the next one begins; null where nothing is left
     */
    record Step(long done, @Nullable String reached) {}
}
