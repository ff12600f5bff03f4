package se.samspel.referral.handling;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The host has received the referral. */
@Schema(name = "Reception", examples = "{\"receivedOn\":\"2026-11-22\"}")
record ReceptionRequest(@NotNull LocalDate receivedOn) {}
