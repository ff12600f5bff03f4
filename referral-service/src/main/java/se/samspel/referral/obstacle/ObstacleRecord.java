package se.samspel.referral.obstacle;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.referral.obstacle.domain.ObstacleLevel;
import se.samspel.referral.obstacle.domain.ObstacleState;
import se.samspel.referral.obstacle.domain.StructuralObstacle;

/** An obstacle as it is counted by the reports: without its texts. */
record ObstacleRecord(
        UUID obstacleId,
        long version,
        UUID interventionId,
        ObstacleLevel level,
        String category,
        LocalDate noticedOn,
        ObstacleState state) {

    static ObstacleRecord of(StructuralObstacle obstacle) {
        return new ObstacleRecord(
                obstacle.id(),
                obstacle.version(),
                obstacle.interventionId(),
                obstacle.notice().level(),
                obstacle.notice().category(),
                obstacle.notice().noticedOn(),
                obstacle.state());
    }
}
