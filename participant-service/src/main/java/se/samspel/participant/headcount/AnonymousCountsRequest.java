package se.samspel.participant.headcount;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.Sex;
import se.samspel.participant.headcount.domain.Headcount;

/** Further persons by sex; who isn't named is nobody. */
@Schema(
        name = "AnonymousCountsRequest",
        examples =
                """
                {"counts":[{"sex":"KVINNA","count":14},{"sex":"MAN","count":9}]}\
                """)
record AnonymousCountsRequest(@NotNull @Size(max = 3) List<@NotNull @Valid Count> counts) {

    @Schema(name = "AnonymousCountRequest", examples = "{\"sex\":\"KVINNA\",\"count\":14}")
    record Count(@NotNull Sex sex, @NotNull @Min(0) @Max(1_000_000) Integer count) {}

    List<Headcount.Figure> figures() {
        return counts.stream()
                .map(count -> new Headcount.Figure(count.sex(), count.count()))
                .toList();
    }
}
