package se.samspel.funding.calendar.domain;

import se.samspel.kit.value.Text;

/** In which a calendar is written. */
public enum CalendarLanguage {
    SV,
    EN;

    public String of(Text text) {
        return switch (this) {
            case SV -> text.sv();
            case EN -> text.en();
        };
    }
}
