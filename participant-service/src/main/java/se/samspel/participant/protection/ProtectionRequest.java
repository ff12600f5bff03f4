package se.samspel.participant.protection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.participant.registry.domain.Protection;

@Schema(
        name = "ProtectionRequest",
        examples = "{\"protection\":\"SEKRETESSMARKERING\",\"changedOn\":\"2026-11-20\"}")
record ProtectionRequest(@NotNull Protection protection, @NotNull LocalDate changedOn) {}
