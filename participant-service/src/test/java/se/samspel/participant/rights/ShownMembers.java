package se.samspel.participant.rights;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The members that Jackson writes of views, and the codes that can stand in them. */
final class ShownMembers {

    private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

    private final Set<Member> members = new LinkedHashSet<>();
    private final Set<Code> codes = new LinkedHashSet<>();
    private final Set<Walked> walked = new HashSet<>();

    /**
     * @param around the member that it is in, or the section
     */
    record Member(String around, String name) {}

    record Code(String member, String code) {}

    private record Walked(String around, JavaType type) {}

    Set<Member> members() {
        return members;
    }

    Set<Code> codes() {
        return codes;
    }

    void add(String section, Class<?> view) {
        walk(section, JSON.constructType(view));
    }

    private void walk(String around, JavaType type) {
        if (!walked.add(new Walked(around, type))) {
            return;
        }
        if (type.isContainerType()) {
            walk(around, type.getContentType());
        } else if (type.isEnumType()) {
            for (Object each : type.getRawClass().getEnumConstants()) {
                codes.add(new Code(around, ((Enum<?>) each).name()));
            }
        } else if (type.getRawClass().getName().startsWith("se.samspel.participant.")) {
            for (BeanProperty property : properties(type)) {
                String name = property.getName();
                if (!Chapter.isLeftOut(name)) {
                    members.add(new Member(around, name));
                    walk(name, property.getType());
                }
            }
        }
    }

    private static List<BeanProperty> properties(JavaType type) {
        List<BeanProperty> found = new ArrayList<>();
        try {
            JSON.acceptJsonFormatVisitor(
                    type,
                    new JsonFormatVisitorWrapper.Base() {
                        @Override
                        public JsonObjectFormatVisitor expectObjectFormat(JavaType object) {
                            return new JsonObjectFormatVisitor.Base(getProvider()) {
                                @Override
                                public void property(BeanProperty property) {
                                    found.add(property);
                                }

                                @Override
                                public void optionalProperty(BeanProperty property) {
                                    found.add(property);
                                }
                            };
                        }
                    });
        } catch (JsonMappingException e) {
            throw new IllegalStateException(type.toString(), e);
        }
        return found;
    }
}
