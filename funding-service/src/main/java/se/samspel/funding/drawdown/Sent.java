package se.samspel.funding.drawdown;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.drawdown.domain.DrawdownMove;

/**
 * What a request says of a move.
 *
 * @param request as it was read
 */
public record Sent(DrawdownMove move, LocalDate on, @Nullable String reason, Object request) {}
