package se.samspel.referral.obstacle.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What was noticed, and when.
 *
 * @param category a code of the intervention's list
 */
@Embeddable
public record Notice(
        @Column @Enumerated(EnumType.STRING) ObstacleLevel level,
        @Column String category,
        @Column LocalDate noticedOn) {}
