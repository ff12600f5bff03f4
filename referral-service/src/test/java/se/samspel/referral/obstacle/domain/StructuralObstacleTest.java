package se.samspel.referral.obstacle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;

class StructuralObstacleTest {

    private static final LocalDate NOTICED = LocalDate.of(2020, 2, 11);
    private static final SealedWords WORDS =
            new SealedWords("field-key.1", new byte[1], new byte[1], null);

    @Test
    void anObstacleCanBeHandledOnTheDayItIsNoticed() {
        StructuralObstacle obstacle = noticed();

        obstacle.handle(NOTICED, WORDS.withMeasure(new byte[2]));

        assertThat(obstacle.state()).isEqualTo(ObstacleState.HANDLED);
        assertThat(obstacle.handledOn()).isEqualTo(NOTICED);
        assertThat(obstacle.version()).isEqualTo(2);
    }

    @Test
    void anObstacleIsNotHandledBeforeItIsNoticed() {
        StructuralObstacle obstacle = noticed();
        assertThatThrownBy(() -> obstacle.handle(NOTICED.minusDays(1), WORDS))
                .isInstanceOf(HandledBeforeNoticed.class);
        assertThat(obstacle.state()).isEqualTo(ObstacleState.OPEN);
    }

    @Test
    void anObstacleIsHandledOnce() {
        StructuralObstacle obstacle = noticed();
        obstacle.handle(NOTICED, WORDS.withMeasure(new byte[2]));
        assertThatThrownBy(() -> obstacle.handle(NOTICED, WORDS)).isInstanceOf(IllegalMove.class);
    }

    private static StructuralObstacle noticed() {
        var origin =
                new StructuralObstacle.Origin(
                        new UUID(1, 1),
                        new UUID(1, 2),
                        AuthorityId.parse("2321000180"),
                        Instant.EPOCH);
        return new StructuralObstacle(
                origin, new Notice(ObstacleLevel.SOCIETY, "RULES", NOTICED), WORDS);
    }
}
