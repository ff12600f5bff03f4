package se.samspel.referral.obstacle;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The obstacle categories of an intervention.
 *
 * @param version 0 for the common list
 * @param own whether its host has made a list of its own
 */
@Schema(name = "ObstacleCategoryList", examples = CategoriesView.EXAMPLE)
record CategoriesView(
        UUID interventionId,
        long version,
        @Schema(description = "False: the list that everybody begins with. Grundlistan.")
                boolean own,
        @Schema(maxItems = 50) List<CategoriesRequest.Category> categories) {

    static final String EXAMPLE =
            "{\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\",\"version\":0,"
                    + "\"own\":false,\"categories\":[{\"code\":\"WAITING_TIME\","
                    + "\"sv\":\"Väntetider och handläggningstider\","
                    + "\"en\":\"Waiting and handling times\"}]}";
}
