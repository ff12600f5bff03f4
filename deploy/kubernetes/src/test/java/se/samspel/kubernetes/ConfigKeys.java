package se.samspel.kubernetes;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds in sources what the configuration is asked for: {@code @ConfigProperty},
 * {@code @ConfigMapping} and schedules' expressions. The JDK's own parser reads them.
 */
final class ConfigKeys extends TreeScanner<Void, Void> {

    private static final Map<Path, List<ConfigKey>> READ = new ConcurrentHashMap<>();

    private final List<ConfigKey> found = new ArrayList<>();

    private ConfigKeys() {}

    static List<ConfigKey> readIn(Path sources) {
        return READ.computeIfAbsent(sources, ConfigKeys::scan);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void none) {
        var annotation = annotation(variable.getModifiers(), "ConfigProperty");
        if (annotation != null) {
            var values = values(annotation);
            add(values.get("name"), variable.getType(), values.get("defaultValue"));
        }
        return super.visitVariable(variable, none);
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
        var mapping = annotation(type.getModifiers(), "ConfigMapping");
        if (mapping != null) {
            var prefix = values(mapping).get("prefix");
            for (var member : type.getMembers()) {
                if (member instanceof MethodTree method && method.getBody() == null) {
                    addMember(prefix, method);
                }
            }
        }
        return super.visitClass(type, none);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void none) {
        if (literal.getValue() instanceof String text && text.startsWith("${")) {
            Expression.in(text)
                    .forEach(each -> found.add(new ConfigKey(each.key(), false, each.fallback())));
        }
        return null;
    }

    private void addMember(@Nullable String prefix, MethodTree method) {
        var fallback = annotation(method.getModifiers(), "WithDefault");
        var name = prefix + "." + kebab(method.getName().toString());
        var value = fallback == null ? null : values(fallback).get("value");
        add(name, method.getReturnType(), value);
    }

    private void add(@Nullable String name, Tree type, @Nullable String fallback) {
        if (name == null) {
            throw new IllegalStateException("a key without a name in the sources");
        }
        found.add(new ConfigKey(name, type.toString().startsWith("Optional"), fallback));
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static @Nullable AnnotationTree annotation(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream()
                .filter(each -> each.getAnnotationType().toString().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Literal values by name; the only one without a name is {@code value}. */
    private static Map<String, String> values(AnnotationTree annotation) {
        var values = new HashMap<String, String>();
        for (var argument : annotation.getArguments()) {
            if (argument instanceof LiteralTree literal) {
                values.put("value", String.valueOf(literal.getValue()));
            }
            if (argument instanceof AssignmentTree named
                    && named.getExpression() instanceof LiteralTree literal) {
                values.put(named.getVariable().toString(), String.valueOf(literal.getValue()));
            }
        }
        return values;
    }

    private static List<ConfigKey> scan(Path sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null);
                var files = Files.walk(sources)) {
            var asking =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> asks(Place.text(file)))
                            .toList();
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(asking));
            var scanner = new ConfigKeys();
            for (CompilationUnitTree unit : task.parse()) {
                scanner.scan(unit, null);
            }
            return List.copyOf(scanner.found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean asks(String text) {
        return text.contains("@ConfigProperty")
                || text.contains("@ConfigMapping")
                || text.contains("\"${");
    }
}
