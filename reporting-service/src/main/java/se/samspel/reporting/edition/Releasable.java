package se.samspel.reporting.edition;

import java.time.LocalDate;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.edition.domain.Decision;

/**
 * A report with a calculation of its own, whose editions the host publishes and releases as those
 * of any other; in the caller's transaction.
 */
public interface Releasable {

    /** The key under which its editions are kept. */
    String definition();

    /** What others read: the latest edition, or a new one where the facts say something else. */
    Edition published(Covered covered, LocalDate from, LocalDate to);

    /** The same figures as others read them from now on; 409 where they have changed since. */
    Edition released(Edition edition, Covered covered, Decision decision);
}
