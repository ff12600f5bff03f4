/** Money joined with people: exact in öre, rounded once. */
@NullMarked
package se.samspel.reporting.cost.domain;

import org.jspecify.annotations.NullMarked;
