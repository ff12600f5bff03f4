package se.samspel.funding.application.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One application's move by its place in the row of moves. */
@Embeddable
public record MoveKey(UUID applicationId, int place) {}
