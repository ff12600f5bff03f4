package se.samspel.funding.drawdown.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One drawdown's move by its place in the row of moves. */
@Embeddable
public record DrawdownMoveKey(UUID drawdownId, int place) {}
