package se.samspel.funding.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.application.domain.Move;

/**
 * What a request says of a move.
 *
 * @param request as it was read
 */
record Sent(
        Move move, LocalDate on, @Nullable String remark, List<String> conflicts, Object request) {}
