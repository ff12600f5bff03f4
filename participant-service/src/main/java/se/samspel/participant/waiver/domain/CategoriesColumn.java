package se.samspel.participant.waiver.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Categories in one column, in the order of the code list. */
@Converter
public class CategoriesColumn implements AttributeConverter<Set<DataCategory>, String> {

    @Override
    public String convertToDatabaseColumn(Set<DataCategory> categories) {
        return EnumSet.copyOf(categories).stream()
                .map(DataCategory::name)
                .collect(Collectors.joining(","));
    }

    @Override
    public Set<DataCategory> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(",", -1))
                .map(DataCategory::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DataCategory.class)));
    }
}
