package se.samspel.funding.grant;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GrantClosingRequest", examples = "{\"closedOn\":\"2021-03-01\"}")
record GrantClosingRequest(@NotNull LocalDate closedOn) {}
