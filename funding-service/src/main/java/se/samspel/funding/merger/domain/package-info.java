/** The rules of a merger: who may do what when, what stands in its way, what passes over. */
@NullMarked
package se.samspel.funding.merger.domain;

import org.jspecify.annotations.NullMarked;
