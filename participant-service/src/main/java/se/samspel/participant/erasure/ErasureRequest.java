package se.samspel.participant.erasure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.participant.answer.Reference;

/** What to erase, by a rule or named one by one, and who decided it. */
@Schema(
        name = "ErasureRequest",
        examples =
                """
                {"ruleId":"01a6f0c2-7e10-7a11-8c22-5b1f0c9e4d21",\
                "decisionReference":"AN 2026/90 §3","decidedBy":"archivist-1"}\
                """)
record ErasureRequest(
        @Nullable UUID ruleId,
        @Size(min = 1, max = 1000) @Nullable List<@NotNull UUID> participantIds,
        @NotNull @Size(min = 1, max = 100) @Pattern(regexp = Reference.DECISION)
                String decisionReference,
        @Schema(description = "The authority's own staff id. Eget id för beslutsfattaren.")
                @NotNull
                @Size(min = 1, max = 100)
                @Pattern(regexp = Reference.STAFF)
                String decidedBy) {

    /** 400 unless it is either by a rule or of persons by name. */
    void refuseUnlessByRuleOrNamed() {
        if ((ruleId == null) == (participantIds == null)) {
            throw Problem.malformed(
                    "/ruleId",
                    "exactly-one",
                    Text.of(
                            "Ange antingen ruleId eller participantIds.",
                            "Give either ruleId or participantIds."));
        }
    }
}
