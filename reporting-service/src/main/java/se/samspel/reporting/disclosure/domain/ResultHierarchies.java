package se.samspel.reporting.disclosure.domain;

import static se.samspel.reporting.disclosure.domain.Hierarchies.group;

import java.util.List;

/** The groupings of what became of people: how long they stayed, and what they do now (H8). */
final class ResultHierarchies {

    static final Hierarchy DURATION_BAND =
            Hierarchy.of("durationBand")
                    .code("0-2", "Under 3 månader", "Under 3 months")
                    .code("3-5", "3–5 månader", "3–5 months")
                    .code("6-11", "6–11 månader", "6–11 months")
                    .code("12-23", "12–23 månader", "12–23 months")
                    .code("OVER_23", "2 år eller mer", "2 years or more")
                    .level()
                    .level(group("0-5", "Under 6 månader", "Under 6 months").of("0-2", "3-5"))
                    .level(group("0-11", "Under ett år", "Under a year").of("0-2", "3-5", "6-11"))
                    .level(
                            group("0-11", "Under ett år", "Under a year").of("0-2", "3-5", "6-11"),
                            group("12+", "Ett år eller mer", "A year or more")
                                    .of("12-23", "OVER_23"))
                    .build();

    static final Hierarchy WORK_CHANGE =
            change(
                    Hierarchy.of("workChange").code("BEGAN", "Började arbeta", "Began to work"),
                    group(
                            "BEGAN_OR_INCREASED",
                            "Började arbeta eller ökade",
                            "Began to work or increased"));

    static final Hierarchy STUDY_CHANGE =
            change(
                    Hierarchy.of("studyChange").code("BEGAN", "Började studera", "Began to study"),
                    group(
                            "BEGAN_OR_INCREASED",
                            "Började studera eller ökade",
                            "Began to study or increased"));

    static final Hierarchy WORK =
            Hierarchy.of("work")
                    .code("OSUBVENTIONERAT", "Osubventionerat arbete", "Unsubsidised work")
                    .code("SUBVENTIONERAT", "Subventionerat arbete", "Subsidised work")
                    .code("EGET_FORETAG", "Eget företag", "Own business")
                    .code("ARBETE", "Arbete, okänd form", "Work of unknown kind")
                    .code("NO_WORK", "Inget arbete", "No work")
                    .level()
                    .level(
                            group("SOME_WORK", "Arbete", "Work")
                                    .of(
                                            "OSUBVENTIONERAT",
                                            "SUBVENTIONERAT",
                                            "EGET_FORETAG",
                                            "ARBETE"))
                    .build();

    static final Hierarchy OCCUPATION =
            Hierarchy.of("occupation")
                    .code("ARBETE", "Arbete", "Work")
                    .code("STUDIER", "Studier", "Studies")
                    .code(
                            "AKTIVT_ARBETSSOKANDE",
                            "Aktivt arbetssökande",
                            "Actively looking for work")
                    .code("ARBETSTRANING", "Arbetsträning", "Work training")
                    .code("OVRIGT", "Övrigt", "Other")
                    .level()
                    .level(
                            group("WORK_OR_STUDIES", "Arbete eller studier", "Work or studies")
                                    .of("ARBETE", "STUDIER"))
                    .level(
                            group("WORK_OR_STUDIES", "Arbete eller studier", "Work or studies")
                                    .of("ARBETE", "STUDIER"),
                            group("ANNAT", "Annat", "Something else")
                                    .of("AKTIVT_ARBETSSOKANDE", "ARBETSTRANING", "OVRIGT"))
                    .build();

    static final List<Hierarchy> ALL =
            List.of(DURATION_BAND, WORK_CHANGE, STUDY_CHANGE, WORK, OCCUPATION);

    private ResultHierarchies() {}

    /** "Began or increased" is what the national follow-up counted. */
    private static Hierarchy change(Hierarchy.Builder began, Hierarchies.Naming beganOrIncreased) {
        return began.code("INCREASED", "Ökade", "Increased")
                .code("UNCHANGED", "Lika mycket", "As much as before")
                .code("DECREASED", "Minskade", "Decreased")
                .code("ENDED", "Slutade", "Ended")
                .code("NONE", "Varken före eller efter", "Neither before nor after")
                .level()
                .level(
                        beganOrIncreased.of("BEGAN", "INCREASED"),
                        group("LESS", "Minskade eller slutade", "Decreased or ended")
                                .of("DECREASED", "ENDED"))
                .level(
                        beganOrIncreased.of("BEGAN", "INCREASED"),
                        group(
                                        "NOT_MORE",
                                        "Varken började eller ökade",
                                        "Neither began nor increased")
                                .of("UNCHANGED", "DECREASED", "ENDED", "NONE"))
                .build();
    }
}
