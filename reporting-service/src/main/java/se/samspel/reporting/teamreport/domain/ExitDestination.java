package se.samspel.reporting.teamreport.domain;

import java.util.Arrays;
import java.util.List;

/** Where a person went at the exit. The first three are goals; the first four have own rows. */
public enum ExitDestination {
    ARBETE,
    STUDIER,
    ANNAN_ARBETSLIVSINRIKTAD_REHAB,
    SJUKERSATTNING,
    MEDICINSK_REHAB,
    VILL_EJ_DELTA,
    FLYTTAT,
    ANNAN_FINSAM_INSATS,
    ANNAT;

    /** Whether this is "i mål": work, studies or other vocational rehabilitation. */
    public boolean isGoal() {
        return ordinal() <= ANNAN_ARBETSLIVSINRIKTAD_REHAB.ordinal();
    }

    public static List<String> goals() {
        return Arrays.stream(values())
                .filter(ExitDestination::isGoal)
                .map(ExitDestination::name)
                .toList();
    }

    /** Whether the team table counts this under Other. */
    public boolean isOther() {
        return ordinal() > SJUKERSATTNING.ordinal();
    }
}
