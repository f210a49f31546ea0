package io.zhengtu.api.graph;

import java.util.Collection;
import java.util.List;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.data.neo4j.config.AbstractNeo4jConfig;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;

/** Wires Spring Data Neo4j on a driver that is there already; Spring finds the repositories by their package. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@EnableNeo4jRepositories
class GraphConfiguration extends AbstractNeo4jConfig {
    private final Driver driver;

    GraphConfiguration(Driver driver) {
        this.driver = driver;
    }

    @Override
    @Bean(destroyMethod = "")
    public Driver driver() {
        return driver;
    }

    @Override
    protected Collection<String> getMappingBasePackages() {
        return List.of(GraphConfiguration.class.getPackageName());
    }

    @Override
    @Bean
    public Configuration cypherDslConfiguration() {
        return Configuration.newConfig().withDialect(Dialect.NEO4J_5).build();
    }
}
