@NullMarked
package se.samspel.deploy.bench;

import org.jspecify.annotations.NullMarked;
