package se.samspel.referral.obstacle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An intervention's own list of obstacle categories. */
@Schema(
        name = "ObstacleCategories",
        examples =
                "{\"categories\":[{\"code\":\"WAITING_TIME\",\"sv\":\"Väntetider\",\"en\":\"Waiting"
                        + " times\"},{\"code\":\"TRANSPORT\",\"sv\":\"Resor till insatsen\","
                        + "\"en\":\"Journeys to the intervention\"}]}")
record CategoriesRequest(
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Category> categories) {

    /** A code and what it is called. */
    @Schema(name = "ObstacleCategory")
    record Category(
            @NotNull @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
            @Schema(description = "In Swedish. På svenska.") @NotNull @Size(min = 1, max = 100)
                    String sv,
            @Schema(description = "In English. På engelska.") @NotNull @Size(min = 1, max = 100)
                    String en) {}

    boolean hasDuplicates() {
        return categories.stream().map(Category::code).distinct().count() < categories.size();
    }
}
