package se.samspel.referral.handling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/** The referrer changes its referral; what is absent stays as it is. */
@Schema(
        name = "Amendment",
        examples = "{\"amendedOn\":\"2026-11-22\",\"incomeAuthority\":\"2021005521\"}")
record AmendmentRequest(
        @NotNull LocalDate amendedOn,
        @Schema(description = "The need as it is now; earlier ones are kept. Stored encrypted")
                @Size(min = 1, max = 10_000)
                @Nullable String need,
        @Schema(implementation = String.class, minLength = 10, maxLength = 51)
                @Nullable AuthorityId incomeAuthority,
        @Schema(description = "True where no other authority pays the person's income any more")
                @Nullable Boolean withoutIncomeAuthority) {

    boolean changesSomething() {
        return need != null || incomeAuthority != null || removesIncomeAuthority();
    }

    @Nullable AuthorityId incomeAuthorityAfter(@Nullable AuthorityId before) {
        if (removesIncomeAuthority()) {
            return null;
        }
        return incomeAuthority == null ? before : incomeAuthority;
    }

    boolean removesIncomeAuthority() {
        return Boolean.TRUE.equals(withoutIncomeAuthority);
    }
}
