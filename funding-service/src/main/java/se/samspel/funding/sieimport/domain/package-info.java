/** What accounting files come to per intervention and cost category, and what becomes of it. */
@NullMarked
package se.samspel.funding.sieimport.domain;

import org.jspecify.annotations.NullMarked;
