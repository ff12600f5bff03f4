package se.samspel.referral.handling;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.referral.course.domain.LapseReason;

/** The host lets the referral lapse. */
@Schema(name = "Lapse", examples = "{\"lapsedOn\":\"2026-11-22\",\"reason\":\"NOT_REACHED\"}")
record LapseRequest(@NotNull LocalDate lapsedOn, @NotNull LapseReason reason) {}
