package se.samspel.funding.delegation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DelegatedDecisionReportingRequest",
        examples = "{\"meetingId\":\"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b41\"}")
record ReportingRequest(
        @NotNull @Schema(description = "A meeting that was held. Sammanträdet.") UUID meetingId) {}
