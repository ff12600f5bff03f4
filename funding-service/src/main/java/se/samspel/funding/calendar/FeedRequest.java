package se.samspel.funding.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.calendar.domain.CalendarFeed;
import se.samspel.funding.calendar.domain.CalendarLanguage;

@Schema(
        name = "CalendarFeedRequest",
        examples = "{\"name\":\"Kansliets Outlook\",\"language\":\"SV\"}")
record FeedRequest(
        @NotBlank
                @Size(max = 100)
                @Schema(description = "Tells it from the others, no person. Vad den kallas.")
                String name,
        @NotNull @Schema(description = "Of the calendar's texts. Kalenderns språk.")
                CalendarLanguage language) {

    CalendarFeed.Content content() {
        return new CalendarFeed.Content(name, language);
    }
}
