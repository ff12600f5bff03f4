package se.samspel.participant.bulk;

/** Work that an authority has ordered and that goes on in the background. */
public interface BulkWork {

    /**
     * Does a piece of the work that has waited longest, in transactions of its own.
     *
     * @return whether there may be more
     */
    boolean doSome();
}
