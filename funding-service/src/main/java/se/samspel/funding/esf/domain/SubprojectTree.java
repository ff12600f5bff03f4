package se.samspel.funding.esf.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which subproject stands under which. */
final class SubprojectTree {

    private final Map<UUID, @Nullable UUID> parents = new HashMap<>();

    private SubprojectTree() {}

    static SubprojectTree of(List<Subproject> subprojects) {
        var tree = new SubprojectTree();
        subprojects.forEach(each -> tree.parents.put(each.id(), each.parentId()));
        return tree;
    }

    /** {@code parent} is in the tree, and going up from it one never comes to {@code child}. */
    void refuseUnlessParent(UUID child, @Nullable UUID parent) {
        for (UUID above = parent; above != null; above = parents.get(above)) {
            if (above.equals(child) || !parents.containsKey(above)) {
                throw new EsfRule.ParentUnfit();
            }
        }
    }
}
