package se.samspel.referral.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the host has sent a referral on to.
 *
 * @param redirectedTo the intervention; null where the person goes on in an authority's ordinary
 *     activity
 * @param redirectedReferral the new referral's id: submitted at once where the host is the same,
 *     else the referrer's draft of it
 * @param redirectWay one of the ways of a joint team
 */
@Embeddable
public record Redirection(
        @Column LocalDate redirectedOn,
        @Column @Nullable UUID redirectedTo,
        @Column @Nullable UUID redirectedReferral,
        @Column @Nullable String redirectWay) {}
