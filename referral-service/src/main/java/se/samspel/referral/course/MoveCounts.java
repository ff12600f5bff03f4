package se.samspel.referral.course;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import se.samspel.kit.metrics.CommittedCounts;
import se.samspel.referral.course.domain.Move;

/** How many referrals have made which move, over the whole service. */
@Startup
@ApplicationScoped
class MoveCounts {

    private final CommittedCounts counts;
    private final Map<Move, Counter> moves = new EnumMap<>(Move.class);

    MoveCounts(CommittedCounts counts, MeterRegistry registry) {
        this.counts = counts;
        for (Move move : Move.values()) {
            moves.put(
                    move,
                    Counter.builder("samspel.referral.moves")
                            .description("Moves of referrals")
                            .tag("move", move.name())
                            .register(registry));
        }
    }

    void made(Move move) {
        Counter counter = moves.get(move);
        if (counter != null) {
            counts.add(counter, 1);
        }
    }
}
