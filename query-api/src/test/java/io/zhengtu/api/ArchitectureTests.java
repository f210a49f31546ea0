package io.zhengtu.api;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who may see whom. */
@AnalyzeClasses(packages = "io.zhengtu.api", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    /** In this order: a room sees only those before it. */
    private static final List<String> ROOMS = List.of(
            "access",
            "metrics",
            "catalog",
            "graph",
            "reading",
            "ask",
            "intake",
            "export",
            "reconciliation",
            "mcp",
            "http",
            "server",
            "cli");

    private static final List<String> LOADER_ROOMS_IN_SIGHT = List.of("ontology", "store", "pipeline", "cli");

    @ArchTest
    static final ArchRule onlyTheGraphKnowsSpring = soleImporter("graph", "org.springframework..");

    @ArchTest
    static final ArchRule onlyTheGraphKnowsTheDriver = soleImporter("graph", "org.neo4j..");

    @ArchTest
    static final ArchRule onlyHttpKnowsJavalin =
            soleImporter("http", "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule onlyMetricsKnowMicrometer = soleImporter("metrics", "io.micrometer..", "io.prometheus..");

    @ArchTest
    static final ArchRule onlyAccessKnowsBuckets = soleImporter("access", "io.github.bucket4j..");

    @ArchTest
    static final ArchRule onlyCallersAndAnswersAreCached = noClasses()
            .that()
            .resideOutsideOfPackages("io.zhengtu.api.access..", "io.zhengtu.api.http..", "io.zhengtu.api.metrics..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.benmanes..");

    @ArchTest
    static final ArchRule onlyExportsKnowTables =
            soleImporter("export", "org.dhatim..", "org.apache.commons.csv..", "org.apache.poi..");

    @ArchTest
    static final ArchRule onlyTheToolsKnowTheirProtocol = soleImporter("mcp", "io.modelcontextprotocol..");

    @ArchTest
    static final ArchRule nobodyKnowsHanLp =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.hankcs..");

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("io.zhengtu.api.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingHasANameThatSaysNothing =
            noClasses().should().resideInAnyPackage("..util..", "..common..", "..manager..", "..helper..", "..impl..");

    @ArchTest
    static final ArchRule onlyCommandsPrint = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("io.zhengtu.api.cli..")))
            .should()
            .accessFieldWhere(new DescribedPredicate<>("it is System.out or System.err") {
                @Override
                public boolean test(JavaFieldAccess access) {
                    return access.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err").contains(access.getTarget().getName());
                }
            });

    @ArchTest
    static final ArchRule theLoaderIsSeenThroughItsFrontRoomsOnly = classes()
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.not(resideInAPackage("io.zhengtu.loader.."))
                    .or(resideInAnyPackage(LOADER_ROOMS_IN_SIGHT.stream()
                            .map(room -> "io.zhengtu.loader." + room + "..")
                            .toArray(String[]::new))));

    @ArchTest
    static void everyPackageIsARoom(JavaClasses classes) {
        Set<String> packages = classes.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring("io.zhengtu.api".length()))
                .map(name -> name.split("\\.", -1)[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ROOMS).containsAll(packages);
    }

    @TestFactory
    List<DynamicTest> aRoomSeesOnlyThoseBeforeIt() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.zhengtu.api");
        return ROOMS.stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> seesOnlyThoseBeforeIt(room, all)))
                .toList();
    }

    private static void seesOnlyThoseBeforeIt(String room, JavaClasses all) {
        String[] later = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
                .map(ArchitectureTests::inside)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .allowEmptyShould(true)
                .check(all);
    }

    private static ArchRule soleImporter(String room, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(inside(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static String inside(String room) {
        return "io.zhengtu.api." + room + "..";
    }
}
