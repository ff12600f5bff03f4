package se.samspel.reporting.edition;

/**
 * An edition beside the monthly sums.
 *
 * @param reckoned whether it has been made or found right by the sums as they are; it is without
 *     its basis then
 * @param revision of the sums as they are
 */
public record Standing(Edition edition, boolean reckoned, long revision) {

    /** Whether it can be handed out as it is. */
    public boolean isRight(int definitionVersion) {
        return reckoned && edition.definitionVersion() == definitionVersion;
    }
}
