package se.samspel.reporting.obstacle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.obstacle.domain.ObstacleCount;
import se.samspel.reporting.obstacle.domain.ObstacleCounts;
import se.samspel.reporting.obstacle.domain.ObstacleLevel;
import se.samspel.reporting.teamreport.domain.Disclosure;
import se.samspel.reporting.teamreport.domain.Period;

@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ObstacleCounts", examples = ObstacleCountsView.EXAMPLE)
record ObstacleCountsView(
        UUID interventionId,
        @Schema(maxLength = 10) LocalDate from,
        @Schema(maxLength = 10) LocalDate to,
        @Schema(minimum = "0", nullable = true) @Nullable Long total,
        @Schema(minItems = 3, maxItems = 3) List<LevelView> levels,
        DisclosureView disclosure) {

    static final String EXAMPLE =
            """
            {"interventionId":"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10","from":"2019-07-01",\
            "to":"2020-06-30","total":null,"levels":[{"level":"INDIVIDUAL","count":null,\
            "handled":null,"categories":null},{"level":"ORGANISATION","count":7,"handled":2,\
            "categories":[{"category":"WAITING_TIME","count":7,"handled":2}]},\
            {"level":"SOCIETY","count":0,"handled":0,"categories":[]}],\
            "disclosure":{"threshold":5,"suppressed":["/total","/levels/0"]}}\
            """;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ObstacleLevelCount")
    record LevelView(
            ObstacleLevel level,
            @Schema(minimum = "0", nullable = true) @Nullable Long count,
            @Schema(minimum = "0", nullable = true) @Nullable Long handled,
            @Schema(maxItems = 1000, nullable = true) @Nullable List<CategoryView> categories) {

        static LevelView of(ObstacleCounts.Level level) {
            List<ObstacleCount> categories = level.categories();
            return new LevelView(
                    level.level(),
                    level.count(),
                    level.handled(),
                    categories == null ? null : categories.stream().map(CategoryView::of).toList());
        }
    }

    @Schema(name = "ObstacleCategoryCount")
    record CategoryView(
            @Schema(maxLength = 40, examples = "WAITING_TIME") String category,
            @Schema(minimum = "0") long count,
            @Schema(minimum = "0") long handled) {

        static CategoryView of(ObstacleCount count) {
            return new CategoryView(count.category(), count.count(), count.handled());
        }
    }

    @Schema(name = "ObstacleDisclosure")
    record DisclosureView(
            @Schema(minimum = "1", maximum = "100") int threshold,
            @Schema(maxItems = 10) List<String> suppressed) {}

    static ObstacleCountsView of(UUID interventionId, Period period, ObstacleCounts counts) {
        return new ObstacleCountsView(
                interventionId,
                period.from(),
                period.to(),
                counts.total(),
                counts.levels().stream().map(LevelView::of).toList(),
                new DisclosureView(Disclosure.THRESHOLD, counts.withheld()));
    }
}
