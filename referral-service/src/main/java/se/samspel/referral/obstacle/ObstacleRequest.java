package se.samspel.referral.obstacle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.referral.obstacle.domain.Notice;
import se.samspel.referral.obstacle.domain.ObstacleLevel;

/** A structural obstacle to record. */
@Schema(
        name = "ObstacleNotice",
        examples =
                "{\"level\":\"ORGANISATION\",\"category\":\"WAITING_TIME\","
                        + "\"text\":\"Fyra månaders väntan på bedömning stoppar arbetsträning.\","
                        + "\"noticedOn\":\"2026-11-22\"}")
record ObstacleRequest(
        @NotNull ObstacleLevel level,
        @Schema(description = "A code of the intervention's list. En kod ur insatsens lista.")
                @NotNull
                @Size(max = 40)
                @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
                String category,
        @Schema(
                        description =
                                "Without persons; stored encrypted. Utan personer; lagras"
                                        + " krypterat.")
                @NotNull
                @Size(min = 1, max = 4000)
                String text,
        @NotNull LocalDate noticedOn) {

    Notice notice() {
        return new Notice(level, category, noticedOn);
    }
}
