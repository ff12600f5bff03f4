package se.samspel.referral.obstacle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.obstacle.domain.ObstacleLevel;
import se.samspel.referral.obstacle.domain.ObstacleState;
import se.samspel.referral.obstacle.domain.StructuralObstacle;

/** A structural obstacle as the caller may see it. */
@Schema(name = "StructuralObstacle", examples = ObstacleView.EXAMPLE)
record ObstacleView(
        UUID id,
        long version,
        Instant recordedAt,
        UUID interventionId,
        @Schema(implementation = String.class, maxLength = 51) AuthorityId recordingAuthority,
        ObstacleLevel level,
        @Schema(maxLength = 40) String category,
        @Schema(
                        description =
                                "For the host, the parties' authorities and who recorded it; null"
                                        + " for other members",
                        maxLength = 4000)
                @Nullable String text,
        LocalDate noticedOn,
        ObstacleState state,
        @Nullable LocalDate handledOn,
        @Schema(description = "As text", maxLength = 4000) @Nullable String measure) {

    static final String EXAMPLE =
            "{\"id\":\"0198f0a6-1c10-7a31-9d55-0c2f3f6b1a03\",\"version\":1,"
                    + "\"recordedAt\":\"2026-11-22T09:30:00Z\","
                    + "\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\","
                    + "\"recordingAuthority\":\"2321000180\",\"level\":\"ORGANISATION\","
                    + "\"category\":\"WAITING_TIME\","
                    + "\"text\":\"Fyra månaders väntan på bedömning stoppar arbetsträning.\","
                    + "\"noticedOn\":\"2026-11-22\",\"state\":\"OPEN\",\"handledOn\":null,"
                    + "\"measure\":null}";

    /** What has been written, as far as the caller may read it. */
    record Words(@Nullable String text, @Nullable String measure) {

        static final Words NONE = new Words(null, null);
    }

    static ObstacleView of(StructuralObstacle obstacle, Words words) {
        return new ObstacleView(
                obstacle.id(),
                obstacle.version(),
                obstacle.recordedAt(),
                obstacle.interventionId(),
                obstacle.recordingAuthority(),
                obstacle.notice().level(),
                obstacle.notice().category(),
                words.text(),
                obstacle.notice().noticedOn(),
                obstacle.state(),
                obstacle.handledOn(),
                words.measure());
    }
}
