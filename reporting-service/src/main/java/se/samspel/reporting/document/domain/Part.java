package se.samspel.reporting.document.domain;

import se.samspel.kit.value.Text;

/** What is written under each heading. */
public enum Part {
    DESCRIPTION(Text.of("Beskrivning", "Description")),
    ANALYSIS(Text.of("Analys", "Analysis")),
    REFLECTION(Text.of("Reflektion", "Reflection"));

    private final Text title;

    Part(Text title) {
        this.title = title;
    }

    public Text title() {
        return title;
    }
}
