package se.samspel.reporting.rendering.domain;

import java.util.Optional;
import se.samspel.reporting.table.domain.Section;

/** Draws a section the way that it asks for. */
public final class SectionChart {

    private SectionChart() {}

    /** Empty where the section wants no picture, or has nothing that can be drawn. */
    public static Optional<Chart> of(Section section, Writing writing) {
        return Drawn.of(section.table())
                .flatMap(drawn ->
                        switch (section.picture()) {
                            case NONE -> Optional.empty();
                            case BARS -> Optional.of(new Bars(section, drawn, writing).chart());
                            case LINES -> Optional.of(new Lines(section, drawn, writing).chart());
                            case SHARES -> Optional.of(new Shares(section, drawn, writing).chart());
                        });
    }
}
