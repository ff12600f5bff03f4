package se.samspel.participant.accessreview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.participant.accessreview.domain.Draw;
import se.samspel.participant.accessreview.domain.ReviewKind;
import se.samspel.participant.answer.Reference;

/** What to draw from; both days are included. */
@Schema(
        name = "AccessReviewRequest",
        examples =
                """
                {"kind":"TARGETED","from":"2026-09-01","to":"2026-09-30","sampleSize":20,\
                "criteria":{"unit":"unit-1","operation":"read-participant"}}\
                """)
record AccessReviewRequest(
        @NotNull ReviewKind kind,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Schema(description = "50 where not given. 50 om inget anges.") @Min(1) @Max(500)
                @Nullable Integer sampleSize,
        @Valid @Nullable Criteria criteria) {

    private static final int USUAL = 50;

    /** Each that is given must fit. */
    @Schema(name = "ReviewCriteria")
    record Criteria(
            @Size(min = 1, max = 100) @Pattern(regexp = Reference.STAFF) @Nullable String unit,
            @Size(min = 1, max = 100) @Pattern(regexp = Reference.STAFF) @Nullable String user,
            @Nullable UUID participantId,
            @Size(min = 1, max = 60) @Pattern(regexp = "^[a-z-]{1,60}$")
                    @Nullable String operation) {}

    /** 400 for a random sample with criteria: it would not be random. */
    void refuseCriteriaOfRandom() {
        if (kind != ReviewKind.TARGETED && criteria != null) {
            throw Problem.malformed(
                    "/criteria",
                    "targeted-only",
                    Text.of(
                            "criteria anges bara när kind är TARGETED.",
                            "criteria come with the kind TARGETED only."));
        }
    }

    Draw draw(long seed) {
        return new Draw(kind, from, to, sampleSize == null ? USUAL : sampleSize, seed, wanted());
    }

    private Draw.Criteria wanted() {
        return criteria == null
                ? Draw.Criteria.NONE
                : new Draw.Criteria(
                        criteria.unit(),
                        criteria.user(),
                        criteria.participantId(),
                        criteria.operation());
    }
}
