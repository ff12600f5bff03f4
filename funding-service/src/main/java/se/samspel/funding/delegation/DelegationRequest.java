package se.samspel.funding.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.decision.domain.DecisionKind;
import se.samspel.funding.delegation.domain.Delegated;
import se.samspel.funding.register.OpaqueId;
import se.samspel.kit.value.Money;

@Schema(name = "DelegatedDecisionRequest", examples = DelegationRequest.EXAMPLE)
record DelegationRequest(
        @NotNull LocalDate takenOn,
        @NotBlank
                @Size(max = 100)
                @Schema(description = "Whom the board has delegated to. Delegat, som roll.")
                String role,
        @Nullable
                @Pattern(regexp = OpaqueId.FORM)
                @Size(max = 100)
                @Schema(description = "Opaque id of who decided. Id utan namn.")
                String holder,
        @NotNull DecisionKind kind,
        @NotBlank
                @Size(max = 500)
                @Schema(description = "The matter, without persons. Ärendet, utan personer.")
                String subject,
        @Nullable Money amountSek,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "Where the decision is found. Var beslutet finns.")
                String reference) {

    static final String EXAMPLE =
            """
            {"takenOn":"2025-10-14","role":"Förbundschef","holder":"staff-7","kind":"GRANT",\
            "subject":"Utökad tid för insats inom beviljad ram","amountSek":45000,\
            "reference":"Delegationsbeslut 9/2025"}\
            """;

    Delegated delegated() {
        return new Delegated(
                takenOn,
                role,
                holder,
                kind,
                subject,
                amountSek == null ? null : amountSek.ore(),
                reference);
    }
}
